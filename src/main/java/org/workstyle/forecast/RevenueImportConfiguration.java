package org.workstyle.forecast;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.workstyle.exchange.ImportKind;

/**
 * The kinds of import of the module: they differ in what the amounts stand for.
 */
@Configuration(proxyBeanMethods = false)
class RevenueImportConfiguration {

	@Bean
	ImportKind revenueForecastImport(RevenueImports imports) {
		return new RevenueImport(RevenueKind.FORECAST, imports);
	}

	@Bean
	ImportKind revenueActualImport(RevenueImports imports) {
		return new RevenueImport(RevenueKind.ACTUAL, imports);
	}

	@Bean
	ImportKind revenuePlanImport(RevenueImports imports) {
		return new RevenueImport(RevenueKind.PLAN, imports);
	}

}
