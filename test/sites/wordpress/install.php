<?php
// What a person does in the browser once: installs WordPress, makes an author, and turns the plugin on.
define('WP_INSTALLING', true);

function wp_mail() {
    return true;
}

require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install('Posts', 'admin', 'admin@example.com', true, '', 'admin');
switch_theme('twentytwentythree');
update_option('show_avatars', 0);
wp_insert_user(['user_login' => 'author', 'user_pass' => 'author', 'user_email' => 'author@example.com', 'role' => 'author']);
$error = activate_plugin('article-elements/article-elements.php');
echo is_wp_error($error) ? $error->get_error_message() : 'installed';
