export default {
  layout: 'article.11ty.js',
  tags: 'articles',
  permalink: ({ page }) => `/articles/${page.fileSlug}/`,
};
