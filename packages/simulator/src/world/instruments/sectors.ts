/** Industry, category and subcategory of a company. */
export type Sector = readonly [industry: string, category: string, subcategory: string]

export const computers: Sector = ['Technology', 'Computers', 'Computers']
export const software: Sector = ['Technology', 'Software', 'Applications Software']
export const internet: Sector = ['Communications', 'Internet', 'E-Commerce/Products']
export const portal: Sector = ['Communications', 'Internet', 'Web Portals/ISP']
export const chips: Sector = ['Technology', 'Semiconductors', 'Electronic Compo-Semicon']
export const cars: Sector = ['Consumer, Cyclical', 'Auto Manufacturers', 'Auto-Cars/Light Trucks']
export const telecom: Sector = ['Communications', 'Telecommunications', 'Cellular Telecom']
export const banks: Sector = ['Financial', 'Banks', 'Diversified Banking Inst']
