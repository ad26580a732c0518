import {foldKey} from '../article/data.js';

/** Types that have the same properties among those that `entity-properties.ts` knows. */
export type Family =
  'thing' | 'creative' | 'software' | 'code' | 'person' | 'organization' | 'product' | 'event' | 'place';

/**
 * Types of schema.org that an article may be about or may mention, by family. Not all of its types: a question page, for
 * one, would be taken for a part of this page.
 */
export const TYPES: Readonly<Record<Family, string>> = {
  thing:
    'Thing Intangible ComputerLanguage Language Brand Service WebAPI Taxon MedicalCondition Drug JobPosting Occupation ' +
    'Offer DefinedTerm BroadcastService FinancialProduct GovernmentService Grant Audience',
  creative:
    'CreativeWork Article TechArticle BlogPosting NewsArticle ScholarlyArticle Report APIReference Blog Book Course Dataset ' +
    'DataCatalog Guide HowTo Legislation Map Movie MusicRecording Photograph Painting PodcastSeries PodcastEpisode Thesis ' +
    'TVSeries VideoObject ImageObject AudioObject WebPage WebSite Collection Conversation LearningResource ' +
    'PresentationDigitalDocument DigitalDocument SpecialAnnouncement VisualArtwork Periodical PublicationIssue ' +
    'DefinedTermSet',
  software: 'SoftwareApplication WebApplication MobileApplication VideoGame OperatingSystem',
  code: 'SoftwareSourceCode',
  person: 'Person',
  organization:
    'Organization Corporation NGO Project ResearchProject FundingAgency EducationalOrganization CollegeOrUniversity School ' +
    'GovernmentOrganization NewsMediaOrganization ResearchOrganization OnlineBusiness OnlineStore LibrarySystem ' +
    'PerformingGroup MusicGroup SportsOrganization SportsTeam Airline Consortium WorkersUnion PoliticalParty',
  product: 'Product ProductModel ProductGroup IndividualProduct SomeProducts Vehicle Car',
  event:
    'Event BusinessEvent ConferenceEvent EducationEvent ExhibitionEvent Festival Hackathon PublicationEvent SaleEvent ' +
    'SocialEvent SportsEvent',
  place:
    'Place AdministrativeArea City Country State Continent Landform LandmarksOrHistoricalBuildings CivicStructure Museum ' +
    'Airport LocalBusiness Store Restaurant Hotel',
};

/** What authors call some of them. */
const ALIASES: Readonly<Record<string, string>> = {
  programminglanguage: 'ComputerLanguage',
  scriptinglanguage: 'ComputerLanguage',
  software: 'SoftwareApplication',
  application: 'SoftwareApplication',
  app: 'SoftwareApplication',
  tool: 'SoftwareApplication',
  library: 'SoftwareSourceCode',
  framework: 'SoftwareSourceCode',
  sourcecode: 'SoftwareSourceCode',
  organisation: 'Organization',
  company: 'Organization',
  business: 'Organization',
  foundation: 'Organization',
  university: 'CollegeOrUniversity',
  human: 'Person',
  people: 'Person',
  author: 'Person',
  website: 'WebSite',
  conference: 'ConferenceEvent',
  faqpage: 'WebPage',
  qapage: 'WebPage',
};

const families = new Map<string, Family>();
const names = new Map<string, string>();
for (const [family, types] of Object.entries(TYPES)) {
  for (const type of types.split(' ')) {
    families.set(type, family as Family);
    names.set(foldKey(type), type);
  }
}

/** A type of the vocabulary for what an author calls one; undefined for what has none. */
export function typeFor(text: string): string | undefined {
  const name = foldKey(text.trim());
  return names.get(name) ?? (Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined);
}

export function familyOf(type: string): Family {
  return families.get(type) ?? 'thing';
}

/** schema.org's articles; an article has one of these types. */
export const ARTICLE_TYPES =
  'Article TechArticle APIReference BlogPosting SocialMediaPosting LiveBlogPosting DiscussionForumPosting NewsArticle ' +
  'AnalysisNewsArticle AskPublicNewsArticle BackgroundNewsArticle OpinionNewsArticle ReportageNewsArticle ' +
  'ReviewNewsArticle AdvertiserContentArticle SatiricalArticle Report ScholarlyArticle MedicalScholarlyArticle';

const articles = new Map(ARTICLE_TYPES.split(' ').map((type) => [foldKey(type), type]));

/** A type of article for what an author calls one; undefined for what is none. */
export function articleTypeFor(text: string): string | undefined {
  return articles.get(foldKey(text.trim()));
}

/** Whether an article of this type may say for whom it is too hard. */
export function hasProficiencyLevel(type: string): boolean {
  return type === 'TechArticle' || type === 'APIReference';
}
