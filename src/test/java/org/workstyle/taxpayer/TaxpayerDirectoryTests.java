package org.workstyle.taxpayer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.Organization;
import org.workstyle.account.UnitId;
import org.workstyle.shared.NotFoundException;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
@Import(Organization.class)
@Transactional
class TaxpayerDirectoryTests {

	private static final CreditCode CODE = CreditCode.completing("91520199MA6E00019");

	@Autowired
	private TaxpayerDirectory directory;

	@Autowired
	private TaxpayerRepository taxpayers;

	@Autowired
	private Organization organization;

	@Autowired
	private EntityManager entities;

	@Test
	void findsByNameInitialsAndCodeWithinTheScope() {
		UnitId unit = this.organization.department(this.organization.bureau());
		TaxpayerId id = entered(unit);
		DataScope own = new DataScope(false, Set.of(unit), Set.of(), null);

		assertThat(List.of("酿酒", "dhnj", "DHNJ", "520199ma6e00019", CODE.value()))
			.allSatisfy((text) -> assertThat(this.directory.search(text, 10, own)).extracting(TaxpayerSummary::id)
				.containsExactly(id));
		assertThat(this.directory.search("酒酿", 10, own)).isEmpty();
		assertThat(this.directory.byCreditCode(CODE, own)).isPresent();
	}

	@Test
	void showsNothingBeyondTheScope() {
		TaxpayerId id = entered(this.organization.department(this.organization.bureau()));
		DataScope other = new DataScope(false, Set.of(this.organization.bureau()), Set.of(), null);

		assertThat(this.directory.search("酿酒", 10, other)).isEmpty();
		assertThat(this.directory.byCreditCode(CODE, other)).isEmpty();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.directory.get(id, other));
		assertThat(this.directory.search("酿酒", 10, DataScope.nothing())).isEmpty();
	}

	private TaxpayerId entered(UnitId unit) {
		TaxpayerId id = this.taxpayers
			.save(new Taxpayer(new TaxpayerFacts(CODE, "东河酿酒有限公司", TaxpayerKind.ENTERPRISE, Industry.MANUFACTURING,
					LocalDate.of(2021, 3, 1), null), unit, null))
			.id();
		this.entities.flush();
		return id;
	}

}
