package org.workstyle.regulation;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ArticleExceptionRepository extends Repository<ArticleException, ArticleExceptionId> {

	ArticleException saveAndFlush(ArticleException exception);

	Optional<ArticleException> findById(ArticleExceptionId id);

}
