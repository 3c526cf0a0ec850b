package org.workstyle.arrears;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import org.workstyle.account.Organization;
import org.workstyle.arrears.ArrearsFixture.Branch;
import org.workstyle.exchange.CellProblem;
import org.workstyle.exchange.ImportCounts;
import org.workstyle.exchange.ImportPreview;
import org.workstyle.exchange.ImportRun;
import org.workstyle.exchange.ImportRunId;
import org.workstyle.exchange.ImportState;
import org.workstyle.exchange.Imports;
import org.workstyle.support.PortalTest;
import org.workstyle.taxpayer.CreditCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@PortalTest
@Import({ Organization.class, ArrearsFixture.class })
class ArrearsItemImportTests {

	private static final String HEADING = "统一社会信用代码,税（费）种,所属期起,所属期止,缴款期限,欠税来源,欠缴税额,入账日期,文号或凭证号\n";

	@Autowired
	Imports imports;

	@Autowired
	ImportPreview preview;

	@Autowired
	ArrearsFixture arrears;

	@Autowired
	CaseDebts debts;

	@Autowired
	JdbcClient jdbc;

	private Branch branch;

	@BeforeEach
	void people() {
		this.branch = this.arrears.branch();
	}

	@Test
	void opensCasesAndAddsItemsWithWhatTheyOwe() throws IOException {
		CreditCode code = this.arrears.taxpayer("东河酿酒有限公司", this.branch);
		String rows = row(code, "增值税", "2023-01-16", "10000") + row(code, "CIT", "1999-05-31", "500.50");
		ImportRun run = check(rows);
		assertThat(run.counts()).isEqualTo(new ImportCounts(2, 0, 0, 0));

		assertThat(confirm(run)).isEqualTo(ImportState.CONFIRMED);

		ArrearsCaseId id = this.jdbc
			.sql("select c.id from arrears_case c join taxpayer t on t.id = c.taxpayer_id where t.credit_code = ?")
			.param(code.value())
			.query((row, number) -> ArrearsCaseId.of(row.getString(1)))
			.single();
		CaseDebt debt = this.debts.of(id, LocalDate.of(2023, 3, 1));
		assertThat(debt.principal()).isEqualByComparingTo("10500.50");
		assertThat(debt.items()).extracting(ItemDebt::category)
			.containsExactly(ArrearsCategory.BEFORE_2001, ArrearsCategory.CURRENT_YEAR);
		assertThat(debt.items().get(1).surcharge()).isEqualByComparingTo("220.00");
		assertThat(check(rows).counts()).isEqualTo(new ImportCounts(0, 0, 2, 0));
	}

	@Test
	void changesNothingThatIsEntered() throws IOException {
		CreditCode code = this.arrears.taxpayer("西山茶业有限公司", this.branch);
		confirm(check(row(code, "增值税", "2023-01-16", "100")));

		ImportRun changed = check(row(code, "增值税", "2023-01-16", "90"));

		assertThat(changed.counts()).isEqualTo(new ImportCounts(0, 1, 0, 0));
		assertThat(confirm(changed)).isEqualTo(ImportState.REFUSED);
	}

	@Test
	void namesWhatIsWrong() throws IOException {
		CreditCode own = this.arrears.taxpayer("东河纸业有限公司", this.branch);
		CreditCode other = this.arrears.taxpayer("城关百货有限公司", this.arrears.branch());

		assertThat(problems(check(row(other, "增值税", "2023-01-16", "100"))))
			.containsExactly("arrears.error.taxpayer.unknown");
		assertThat(problems(check(row(own, "人头税", "2023-01-16", "100")))).containsExactly("arrears.import.tax-unknown");
		assertThat(problems(check(own + ",VAT,2023-04-30,2023-04-01,2023-05-18,核定,100,2199-01-01,\n")))
			.containsExactlyInAnyOrder("arrears.error.item.period", "arrears.error.booked.future");
		assertThat(problems(check(row(own, "增值税", "2023-01-16", "0")))).hasSize(1);
	}

	@Test
	void isForHeadsOnly() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.imports.kind("arrears-items", this.branch.staff()));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.imports.kind("arrears-items", this.branch.inspector()));
	}

	private static String row(CreditCode code, String tax, String due, String principal) {
		LocalDate day = LocalDate.parse(due);
		return String.join(",", code.value(), tax, day.minusDays(45).toString(), day.minusDays(16).toString(), due,
				"纳税申报", principal, "2023-01-17", "") + "\n";
	}

	private ImportRun check(String rows) throws IOException {
		byte[] file = (HEADING + rows).getBytes(StandardCharsets.UTF_8);
		return settle(this.imports.receive(this.imports.kind("arrears-items", this.branch.head()), "items.csv",
				new ByteArrayInputStream(file), this.branch.head()));
	}

	private ImportState confirm(ImportRun run) {
		assertThat(problems(run)).isEmpty();
		this.imports.confirm(run.id(), this.branch.head());
		return settle(run.id()).state();
	}

	private ImportRun settle(ImportRunId id) {
		await().atMost(Duration.ofSeconds(20)).until(() -> !this.imports.find(id, this.branch.head()).state().isBusy());
		return this.imports.find(id, this.branch.head());
	}

	private List<String> problems(ImportRun run) {
		return this.preview.wrong(run.id(), 0, 10)
			.stream()
			.flatMap((row) -> row.problems().stream())
			.map(CellProblem::messageKey)
			.toList();
	}

}
