/** Ids of services, as they may be kept on the device. */
export const serviceIdPattern = /^[a-z0-9][a-z0-9-]*$/;

/** Codes of `findArea`. Anything else, a postcode or a street, could tell who something is kept for. */
export const areaPattern = /^(?:[EW]\d{8}|region-[a-l]|(?:pdu|county|area)-[a-z0-9-]{1,80}|england|wales)$/;
