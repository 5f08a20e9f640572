import { escaped } from './markup.js';

/** A page around its main part. */
export const plain = (title, url, main) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="canonical" href="https://claims.survey.example${url}">
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<nav><a href="/">Articles</a><a href="/claims/">Claims</a><a href="/sources/">Sources</a></nav>
<main>
<h1>${escaped(title)}</h1>
${main}
</main>
</body>
</html>
`;
