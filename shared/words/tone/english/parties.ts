const departments =
  'hr|h\\.r\\.|human resources|finance|accounting|accounts|payroll|facilities|facility management|procurement|purchasing|management|marketing|sales|legal|reception|the front desk|the office|administration|the administration|admin|head office|headquarters|the board|maintenance|the janitor|the caretaker|the cleaners?|the electricians?|security|the help ?desk|the service desk|the it (?:team|department|office)|logistics|operations|the registry|the secretar(?:y|ies)|the principal|the head(?:master|mistress|teacher)?|the director|the ceo|the cfo'

const vendors =
  'microsoft|apple|google|dell|hp|hewlett[ -]packard|lenovo|adobe|zoom|cisco|amazon|aws|oracle|sap|canon|epson|brother|xerox|ricoh|kyocera|lexmark|samsung|telekom|vodafone|at&t|verizon|comcast|bt|o2|sky|logitech|netgear|ubiquiti|fortinet|sophos|citrix|vmware|broadcom|slack|dropbox|teamviewer|acer|asus|sony|philips|intel|nvidia|dhl|ups|fedex|hermes|crowdstrike|mcafee|norton|salesforce|atlassian|moodle|mozilla|godaddy|cloudflare|siemens|bosch|datev'

const people =
  'vendors?|suppliers?|providers?|manufacturers?|makers?|contractors?|carriers?|couriers?|technicians?|colleagues?|co-?workers?|teammates?|predecessors?|interns?|trainees?|apprentices?|assistants?|boss(?:es)?|managers?|supervisors?|teams?|departments?|company|companies|firm|guys?|people|staff|crew|developers?|programmers?|installers?|electricians?|plumbers?|builders?|resellers?|dealers?|retailers?|shop|store|partners?|hosting company|host|secretar(?:y|ies)|teachers?|nurses?|doctors?|admins?|administrators?|engineers?|consultants?|agency|cleaners?|cleaning lady|caretakers?|janitors?|receptionists?|principal|landlord|post office|bank|students?|help ?desk|support|isp'

/** Somebody who could be named as guilty: a vendor, a department, a colleague. */
export const party = `(?:${departments}|${vendors}|(?:the|our|their|my|his|her|your|this|that|those|some|one of (?:the|our|my)|another|a) (?:[a-z-]+ ){0,2}(?:${people})(?: (?:from|in|at|of) [a-z]+)?|(?:someone|somebody|whoever|people|the (?:guys|people|folks|lot|colleagues?)) (?:from|in|at|over (?:in|at)) (?:the |our )?[a-z]+)(?: (?!is|has|in|on|so)[a-z]{2,14})?`

/** Whether anybody of them is named at all: quick, as most sentences name nobody. */
export const namesParty = new RegExp(
  `(?:${departments}|${vendors}|${people}|someone|somebody|whoever|folks|lot)(?![a-z])`,
  'i',
)

/** Words that may stand between a subject and its verb. */
export const adverbs =
  "(?:(?:really|simply|just|also|clearly|obviously|apparently|again|once again|probably|evidently|accidentally|unfortunately|already|actually|completely|totally|surely|still|even|only|then|perhaps|maybe|once more|always|constantly|repeatedly|somehow|sadly|carelessly|must have|might have|seems? to have|appears? to have|seem(?:s|ed)? to|have|has|had|'ve|'s|'d|yet again) +)*"
