export default {
  layout: 'claim.11ty.js',
  tags: 'claims',
  permalink: ({ page }) => `/claims/${page.fileSlug}/`,
};
