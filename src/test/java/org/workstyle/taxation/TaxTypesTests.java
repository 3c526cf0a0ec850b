package org.workstyle.taxation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.workstyle.shared.NotFoundException;
import org.workstyle.shared.Option;
import org.workstyle.support.PortalRepositoryTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalRepositoryTest
class TaxTypesTests {

	@Autowired
	private JdbcClient jdbc;

	private TaxTypes types;

	@BeforeEach
	void open() {
		this.types = new TaxTypes(this.jdbc, Clock.systemUTC());
	}

	@Test
	void listsTheCountysTaxesInTheirOrder() {
		assertThat(this.types.all()).hasSize(19)
			.extracting(TaxType::code)
			.startsWith("VAT", "CIT", "IIT")
			.endsWith("NON_TAX");
		assertThat(this.types.all()).filteredOn((type) -> type.kind() == TaxKind.TAX).hasSize(17);
		assertThat(this.types.get("SOCIAL").kind()).isEqualTo(TaxKind.SOCIAL_INSURANCE);
	}

	@Test
	void knowsWhatIsCollectedOnADay() {
		TaxType business = this.types.get("BUSINESS");

		assertThat(business.isValidOn(LocalDate.of(2016, 4, 30))).isTrue();
		assertThat(business.isValidOn(LocalDate.of(2016, 5, 1))).isFalse();
		assertThat(this.types.validOn(LocalDate.of(2023, 1, 1))).hasSize(18).doesNotContain(business);
		assertThat(this.types.validOn(LocalDate.of(2017, 12, 31))).extracting(TaxType::code)
			.doesNotContain("ENVIRONMENT", "SOCIAL", "NON_TAX");
	}

	@Test
	void namesThemInTheReadersLanguage() {
		assertThat(this.types.options(LocalDate.of(2023, 1, 1), Locale.CHINA)).startsWith(new Option("VAT", "增值税"));
		assertThat(this.types.options(LocalDate.of(2023, 1, 1), Locale.ENGLISH))
			.startsWith(new Option("VAT", "Value added tax"));
	}

	@Test
	void refusesACodeThatNobodyKnows() {
		assertThat(this.types.find("SALT")).isEmpty();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.types.get("SALT"));
	}

}
