/*
 * Keys that are no near miss of ours, whatever they are close to: those that the common generators of sites, themes and
 * plugins know (Jekyll, Hugo, Astro, Eleventy, Ghost, Docusaurus, VitePress, Hexo, Gatsby, Zola, Obsidian), and plain words
 * of which a letter more or less makes one of ours.
 */
const GENERATORS = `
aliases archetype archive asset assets authorbox bibliography breadcrumb breadcrumbs build buildsettings cache cascade
categories category classes codeinjectionfoot codeinjectionhead collection collections comment comments component
coverart custom customcss custompath customtemplate data dates default defaults disabled displayed_sidebar
displayedsidebar docid draft drafts eleventycomputed eleventyexcludefromcollections eleventyimport eleventynavigation
email enabled excerptseparator excludefromcollections excludesearch expires expirydate expiry feature featured
featuredimagealt featuredimagecaption featuredimagepreview featureimage featureimagealt featureimagecaption features
feed filename fixed footer format frontmatter gallery geekdoc guid hasmath head header headers headless hide
hidedescription hidefromlist hidesidebar hidetableofcontents hidetoc hidden highlight home icon iscjklanguage
isdraft issn istranslated jsonfeed katex keepurl label labels lastedited lastpublished lastupdate lastupdatedby latex
lang langs layout lead license licence link linktitle links list listing live locale markup math mathjax members menu
menus mermaid meta metadescription metadata metatitle module name nav navbar navigation navorder next nextpage nodate
nofeed noindex nolist notoc ogdescription ogimage ogtitle order outline outputs override page pageclass pagedescription
pagefind pages pagetitle pagetype pagination paginationlabel paginationnext paginationprev paginate parent parents
password path permalink photo photos pin pinned plugins podcast popular position post posts postimage postnumber prev
preview previous priority private project projects publish published publishdate readmore readtime readingtime redirect
redirectfrom redirectto redirects related relatedposts relatedarticles render renderwithliquid repo resources review
reviews rights robots rss script scripts search seo seotitle series seriesorder share sharing showauthor showdate
showcomments showreadingtime showsummary showtoc showtableofcontents sidebar sidebarlabel sidebarposition sitemap
sitename slides sort sortby source sources sponsor standalone sticky style styles stylesheet subheading subtitle
summarylength syndicate tableofcontents tagline target taxonomies team template templates theme thumb thumbnailalt
toc tocmaxheadinglevel tocminheadinglevel tooltip transition translationkey translations twitter twittercard
twitterdescription twitterimage twittertitle unlisted unpublished updatedby uid uuid version versions vertical video
videos views visibility visible weight wordcount width xml year`;

const WORDS = `
ages age alt amount answers area areas arrival artist back base bio bodies book bookmark box brand brief by calendar cards
cast cause chapter chapters city client clients code color colors column columns company condition conditions contact
contacts contents context contexts contract contracts cost count counts country course courses create creation creative
credit credits currency customer date day days deadline delay delta demo department designer desktop destination detail
device dial diet difference digest dish distance document documents domain download duration edition editor effort end
ending ends entry episode episodes even event example face fact facts family far fare fast fat faces field file files first
flag flags font form forms frame fun game games gate genre goal goals grade graph group groups guest guests guide guides
hear height heading headings hero hint hints histories host hour hours idea ideas images impacts index industry info
ingredients input inputs instructor interval intro inventory invite issue issues item items job jobs key keys kind lab
land last late latest lever leave left legend length lesson lessons life like line lines lists location log logo logos look
loop lost love main maker manager map maps margin mark master match matter matters measure media meeting member mention
mentor message messages method mile miles mind minute minutes mode model models mood more motion motive mount move movie
music names national native nature news note notes number numbers object objects offer office offset open option options
organizer origin output outputs owner pace pack package pain pair park part parts party patch patient pattern person
people phase phone picture pictures place places plan planet plans plant platform play player plot point points poll pool
port portrait present presentation presenter presenters press price prices print prize problem process producer product
production profile program programs progress promise proof proper prototype provider public publications publicity
quality quantity quarter quest quests question quote quotes race random range rank rare rate rated rates rating ratings
ration reach read reader reason recipe record records reference references region regions relation relations release
relevant remark report reports request requests require requirements reservation resource response rest result results
revision reward ring risk road role roles room root route routes row rule sale same sample save scale scene school score
screen season seat seats secret sect section sections seed sent sentence serial server service services session sessions
set setting settings setup shape share sheet ship shop short show side sign signature site size skill skills slide slot
solution song sound space speaker speakers spec species specs speech speed stack staff stage star stars start stat statue
stats statement station step steps stock stop store stories story stream street strength string student studio study
subject subtopic summaries supply support survey switch symptoms system table tables tabs tag talk talks task tasks taste
tax teacher tech technique techniques technology test testimonial testimonials tests textual texture texts theory thing
things ticket tickets tie tier tile tiles time times timer timezone tip tips tile titled titles today tone tool tools top
topping total tour tours town track tracks trade trailer train trait treatment tree trend trial trip truth turn tutorial
tutorials type types unit units use user users uses value values variant venue vendor verse view voice volume vote walk
want warning watch wave way web week weeks welcome who wide window wing wish word words work worker workers workshop world
write writing written years yes zone terms theme themes timed timing typed typing update updates uploaded upload`;

const folded = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ''));

/** As `foldKey` leaves them. */
export const commonKeys: ReadonlySet<string> = new Set([...folded(GENERATORS), ...folded(WORDS)]);
