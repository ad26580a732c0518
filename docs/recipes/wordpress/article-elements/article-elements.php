<?php
/**
 * Plugin Name: Article Elements
 * Description: A shortcode and a block that show an article's questions, timeline, comparison and other data.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 */

defined('ABSPATH') || exit;

/** The elements, each a choice in the block. The files beside this one in `cdn` are the package's `dist/cdn`. */
const ARTICLE_ELEMENTS_TAGS = [
    'article-header', 'topic-card', 'mention-list', 'tag-list', 'concept-list', 'implementation-list', 'consideration-list',
    'data-section', 'faq-list', 'tech-timeline', 'competitor-table', 'tech-article',
];

/** The attributes that an author may set; those that are switches are on with any value but "false". */
const ARTICLE_ELEMENTS_ATTRIBUTES = [
    'src', 'for', 'heading-level', 'format', 'field', 'layout', 'scale', 'order', 'products', 'link-terms', 'lang', 'id',
];
const ARTICLE_ELEMENTS_SWITCHES = ['no-heading', 'exclusive', 'searchable', 'filterable', 'differences-only'];

add_action('init', 'article_elements_register');
add_filter('script_loader_tag', 'article_elements_as_module', 10, 2);
// Before anything turns quotes into typographic ones and line ends into tags, and after all of that.
add_filter('the_content', 'article_elements_take_out', 8);
add_filter('the_content', 'article_elements_put_in', 12);

function article_elements_register() {
    wp_register_script('article-elements', plugins_url('cdn/article-elements.js', __FILE__), [], '0.1.0', true);
    wp_register_script('article-elements-block', plugins_url('block.js', __FILE__),
        ['wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element'], '0.1.0', true);
    wp_add_inline_script('article-elements-block',
        'window.articleElementsTags = ' . wp_json_encode(ARTICLE_ELEMENTS_TAGS), 'before');
    add_shortcode('article_element', 'article_elements_shortcode');
    $text = ['type' => 'string', 'default' => ''];
    register_block_type('article-elements/element', [
        'api_version' => 2,
        'title' => 'Article element',
        'category' => 'widgets',
        'editor_script' => 'article-elements-block',
        'attributes' => [
            'tag' => ['type' => 'string', 'default' => 'faq-list'],
            'src' => $text,
            'data' => $text,
            'headingLevel' => $text,
        ],
        'render_callback' => 'article_elements_block',
    ]);
}

function article_elements_as_module($html, $handle) {
    return $handle === 'article-elements' ? str_replace('<script ', '<script type="module" ', preg_replace('/ type=([\'"]).*?\1/', '', $html)) : $html;
}

/** [article_element tag="faq-list" src="/post.yaml" heading-level="3"]YAML, JSON, or a list or table[/article_element] */
function article_elements_shortcode($attributes, $content = '') {
    return article_elements_render((array) $attributes, (string) $content);
}

function article_elements_block($block) {
    $attributes = ['tag' => $block['tag'], 'src' => $block['src'], 'heading-level' => $block['headingLevel']];
    return article_elements_render(array_filter($attributes, 'strlen'), $block['data']);
}

function article_elements_render(array $given, $content) {
    $tag = isset($given['tag']) ? strtolower($given['tag']) : '';
    if (!in_array($tag, ARTICLE_ELEMENTS_TAGS, true)) {
        return '';
    }
    wp_enqueue_script('article-elements');
    $html = "<$tag";
    foreach ($given as $name => $value) {
        // A name without a value is a value without a name.
        [$name, $value] = is_int($name) ? [strtolower($value), ''] : [$name, $value];
        if (in_array($name, ARTICLE_ELEMENTS_SWITCHES, true) && $value !== 'false') {
            $html .= " $name";
        } elseif (in_array($name, ARTICLE_ELEMENTS_ATTRIBUTES, true)) {
            $html .= sprintf(' %s="%s"', $name, $name === 'src' ? esc_url($value, ['http', 'https']) : esc_attr($value));
        }
    }
    return "$html>" . article_elements_data($content) . "</$tag>";
}

/** Lists, tables and disclosures stay what they are; everything else is text with data, whatever editors have made of it. */
function article_elements_data($content) {
    if (preg_match('/<(details|dl|ol|ul|table)\b/i', $content)) {
        return wp_kses_post($content);
    }
    $text = preg_replace(['~<br\s*/?>\n?~i', '~</p>\s*<p[^>]*>~i', '~</?(p|pre|code|div|span)\b[^>]*>~i'], ["\n", "\n\n", ''], $content);
    $text = trim(str_replace("\u{a0}", ' ', html_entity_decode($text, ENT_QUOTES | ENT_HTML5, 'UTF-8')), "\r\n");
    if ($text === '') {
        return '';
    }
    $data = json_decode($text);
    if ($data !== null) {
        return '<script type="application/json">' . wp_json_encode($data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE) . '</script>';
    }
    // YAML has no other way to write it: what would end the script, or hide its end, is shown as an entity.
    $text = preg_replace('~<(?=/?script|!--)~i', '&lt;', $text);
    return "<script type=\"application/yaml\">\n$text\n</script>";
}

/** What stands in for an element until the last filter has gone over the text. */
function article_elements_stash($html = null) {
    static $kept = [];
    if ($html === null) {
        return $kept;
    }
    $place = '<!--article-element-' . count($kept) . '-->';
    $kept[$place] = $html;
    return $place;
}

function article_elements_take_out($content) {
    return preg_replace_callback('/' . get_shortcode_regex(['article_element']) . '/', function ($match) {
        // [[article_element]] is one that is only shown.
        if ($match[1] === '[' && $match[6] === ']') {
            return $match[0];
        }
        return article_elements_stash(article_elements_shortcode(shortcode_parse_atts($match[3]), $match[5]));
    }, $content);
}

function article_elements_put_in($content) {
    $place = '<!--article-element-\d+-->';
    // A paragraph cannot hold a list or a table: it ends before an element, and goes on after it.
    $content = preg_replace_callback("~<p\b([^>]*)>((?:(?!</p>).)*?$place.*?)</p>~s", function ($match) use ($place) {
        $pieces = preg_split("~($place)~", $match[2], -1, PREG_SPLIT_DELIM_CAPTURE);
        return implode('', array_map(function ($piece) use ($match, $place) {
            $text = preg_replace('~^(\s|<br\s*/?>)+|(\s|<br\s*/?>)+$~', '', $piece);
            return $text === '' || preg_match("~^$place$~", $text) ? $text : "<p{$match[1]}>$text</p>";
        }, $pieces));
    }, $content);
    return preg_replace_callback("~$place~", function ($match) {
        return article_elements_stash()[$match[0]] ?? $match[0];
    }, $content);
}
