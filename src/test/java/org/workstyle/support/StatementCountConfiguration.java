package org.workstyle.support;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class StatementCountConfiguration {

	@Bean
	static StatementCount statementCount() {
		return new StatementCount();
	}

	@Bean
	static BeanPostProcessor countingDataSource(StatementCount count) {
		return new CountingDataSource(count);
	}

	private static final class CountingDataSource implements BeanPostProcessor {

		private final StatementCount count;

		private CountingDataSource(StatementCount count) {
			this.count = count;
		}

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			return (bean instanceof DataSource dataSource)
					? ProxyDataSourceBuilder.create(dataSource).listener(this.count).build() : bean;
		}

	}

}
