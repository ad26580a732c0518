/*
 * The names of what only a few readers look for; see `keys.ts`. They are a file of their own, because every element
 * loads that one.
 */

export const ARTICLE_TYPE = 'schematype articletype @type type contenttype';
export const LEVEL = 'proficiencylevel difficulty level technicallevel difficultylevel skilllevel educationallevel';
export const AUDIENCE = 'targetaudience audience audiences intendedaudience targetreaders readers';
export const AUTHORS = 'authors author byline writtenby writers writer creator';
export const PUBLISHER = 'publisher';
export const IMAGE =
  'image images coverimage cover featuredimage heroimage hero headerimage banner ogimage socialimage thumbnail thumbnailurl';
export const LANGUAGE = 'language lang inlanguage locale';
export const SLUG = 'slug urlslug';
export const CANONICAL_URL = 'canonicalurl canonical canonicallink canonicaluri url mainentityofpage';

export const ABOUT = 'about topic';
export const PROPERTIES = 'additionalproperty additionalproperties properties property';
export const MENTIONS = 'mentions mention mentionedentities entities';
export const KEYWORDS = 'keywords tags topics keyword tag';
export const RELATED = 'relatedtechnologies relatedtechnology relatedtech relatedtools technologies techstack';
export const IMPACT =
  'industryimpact industryimpacts industriesimpacted impactedindustries affectedindustries industries';
export const CODING_LANGUAGES =
  'codinglanguages codinglanguagesinvolved programminglanguages programminglanguage languagesinvolved';
/** What a tag is called that is a map. */
export const TAG_NAME = 'word name tag keyword label title term audiencetype @value value text';

export const CONCEPTS =
  'technicalconcepts keyconcepts concepts glossary terms definitions coreconcepts keyterms hasdefinedterm';
export const CONCEPT = 'concept term name word title label';
export const CONCEPT_TEXT = 'description definition def summary text meaning explanation desc';
export const CONCEPT_GROUP = 'items concepts terms entries definitions hasdefinedterm';
export const RELEVANCE = 'relevance whyitmatters importance significance why';

export const IMPLEMENTATIONS = 'implementationareas implementations implementation usecases applicationareas';
export const AREA = 'area name title label usecase';
export const AREA_TEXT = 'description summary desc details text content';
export const AREA_GROUP = 'items areas implementationareas implementations usecases';
export const TECHNOLOGIES =
  'technologies exampletechnologies technology techstack stack tech tools exampletools examples example';

export const CONSIDERATIONS = 'ecosystemconsiderations considerations keyconsiderations';
export const CONSIDERATION_NAME = 'name title heading label';
export const CONSIDERATION_TEXT =
  'text consideration description note details detail summary message point content value';
export const CONSIDERATION_GROUP = 'items considerations points';
export const SEVERITY = 'severity priority level impact importance risk';

export const ENTITY_NAME = 'name title label headline';
export const ENTITY_TYPE = '@type type kind entitytype';
export const ALTERNATE_NAME = 'alternatename alternatenames alias aliases alsoknownas';
export const ENTITY_TEXT = 'description summary desc text abstract';
export const ENTITY_URL = 'url website homepage link href';
export const MENTION_GROUP = 'items mentions entities itemlistelement';
