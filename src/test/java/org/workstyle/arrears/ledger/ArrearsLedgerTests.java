package org.workstyle.arrears.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.Organization;
import org.workstyle.account.PersonId;
import org.workstyle.account.UnitId;
import org.workstyle.arrears.ArrearsCategory;
import org.workstyle.support.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ledger read from sums against the one worked out from the raw rows day by day.
 */
@PortalTest
@Import({ Organization.class, LedgerRecords.class })
@Transactional
class ArrearsLedgerTests {

	private static final DataScope ALL = new DataScope(true, Set.of(), Set.of(), null);

	@Autowired
	private ArrearsLedger ledger;

	@Autowired
	private LedgerCases cases;

	@Autowired
	private ArrearsAgeing ageing;

	@Autowired
	private LedgerUpkeep upkeep;

	@Autowired
	private LedgerRecords records;

	@Autowired
	private Organization organization;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private EntityManager entities;

	private List<UnitId> units;

	private List<PersonId> officers;

	@BeforeEach
	void units() {
		UnitId bureau = this.organization.bureau();
		this.units = List.of(this.organization.department(bureau), this.organization.department(bureau),
				this.organization.department(bureau));
		this.officers = List.of(this.organization.person("王税官", this.units.get(0)),
				this.organization.person("李税官", this.units.get(1)));
		this.entities.flush();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void agreesWithTheRawRowsOnRandomHistories(long seed) {
		RawLedger raw = new RawLedger(this.jdbc,
				new RandomHistory(seed, this.records, this.units, this.officers).enter());
		Random random = new Random(seed);
		for (int round = 0; round < 16; round++) {
			if (round == 8) {
				this.upkeep.fold();
			}
			LedgerPeriod period = period(random);
			LedgerFilter filter = filter(random);
			DataScope scope = (random.nextInt(3) == 0)
					? new DataScope(false, Set.of(this.units.get(0), this.units.get(2)), Set.of(), null) : ALL;
			for (LedgerGrouping grouping : LedgerGrouping.values()) {
				Ledger found = this.ledger.of(period, grouping, filter, scope);

				assertThat(lines(found)).as("%s %s %s", period, grouping, filter)
					.isEqualTo(text(raw.of(period, grouping, filter, scope)));
				assertThat(found.lines()
					.stream()
					.map(LedgerLine::amounts)
					.map(LedgerAmounts::closing)
					.reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo(found.total().closing());
			}
		}
	}

	/**
	 * Cases behind each figure of each line, items behind the total, and their age.
	 */
	private void agreeWithWhatIsBehind(Ledger found, LedgerQuestion question, DataScope scope) {
		assertThat(sum(this.cases.items(question, scope).map(LedgerItem::amounts)))
			.satisfies((sum) -> assertThat(figures(sum)).isEqualTo(figures(found.total())));
		assertThat(
				this.ageing.of(question.period().to(), question.grouping(), question.filter(), scope).total().total())
			.isEqualByComparingTo(found.total().closing());
		for (LedgerFigure figure : LedgerFigure.values()) {
			assertThat(figure.of(sum(cases(question, figure, scope)))).as("%s of %s", figure, question)
				.isEqualByComparingTo(figure.of(found.total()));
			found.lines().stream().filter((line) -> line.key() != null).forEach((line) -> {
				LedgerFilter within = within(question, String.valueOf(line.key()));
				assertThat(figure
					.of(sum(cases(new LedgerQuestion(question.period(), question.grouping(), within), figure, scope))))
					.as("%s of %s in %s", figure, line, question)
					.isEqualByComparingTo(figure.of(line.amounts()));
			});
		}
	}

	private static LedgerFilter within(LedgerQuestion question, String key) {
		LedgerFilter filter = question.filter();
		return switch (question.grouping()) {
			case UNIT -> new LedgerFilter(UnitId.of(key), filter.taxType(), filter.category(), filter.officer());
			case TAX_TYPE -> new LedgerFilter(filter.unit(), key, filter.category(), filter.officer());
			case CATEGORY ->
				new LedgerFilter(filter.unit(), filter.taxType(), ArrearsCategory.valueOf(key), filter.officer());
			case OFFICER -> new LedgerFilter(filter.unit(), filter.taxType(), filter.category(), PersonId.of(key));
		};
	}

	private Stream<LedgerAmounts> cases(LedgerQuestion question, LedgerFigure figure, DataScope scope) {
		return this.cases.page(question, figure, null, null, scope).rows().stream().map(LedgerCase::amounts);
	}

	private static LedgerAmounts sum(Stream<LedgerAmounts> amounts) {
		return amounts.reduce(LedgerAmounts.ZERO, LedgerAmounts::plus);
	}

	private LedgerPeriod period(Random random) {
		long days = RandomHistory.END.toEpochDay() - RandomHistory.BEGIN.toEpochDay() + 1;
		LocalDate one = RandomHistory.BEGIN.plusDays(random.nextLong(days));
		LocalDate other = RandomHistory.BEGIN.plusDays(random.nextLong(days));
		return one.isBefore(other) ? new LedgerPeriod(one, other) : new LedgerPeriod(other, one);
	}

	private LedgerFilter filter(Random random) {
		return new LedgerFilter((random.nextInt(3) == 0) ? this.units.get(random.nextInt(3)) : null,
				(random.nextInt(4) == 0) ? "VAT" : null, (random.nextInt(3) == 0)
						? ArrearsCategory.values()[random.nextInt(ArrearsCategory.values().length)] : null,
				(random.nextInt(4) == 0) ? this.officers.get(random.nextInt(2)) : null);
	}

	private static Map<String, String> lines(Ledger ledger) {
		Map<String, BigDecimal[]> lines = new TreeMap<>();
		ledger.lines().forEach((line) -> lines.put(String.valueOf(line.key()), figures(line.amounts())));
		return text(lines);
	}

	private static BigDecimal[] figures(LedgerAmounts amounts) {
		return Arrays.stream(LedgerFigure.values())
			.map((figure) -> figure.of(amounts).setScale(2))
			.toArray(BigDecimal[]::new);
	}

	private static Map<String, String> text(Map<String, BigDecimal[]> lines) {
		Map<String, String> texts = new TreeMap<>();
		lines.forEach((key, line) -> texts.put(key,
				Arrays.toString(Arrays.stream(line).map((figure) -> figure.setScale(2)).toArray())));
		return texts;
	}

	@Test
	void theLedgerOfAYearByCategoryAsAnOfficeFilesIt() {
		var file = this.records.file("东河酿酒有限公司", this.units.get(0));
		var old = this.records.item(file, "VAT", LocalDate.of(2022, 5, 19));
		this.records.assign(old, LocalDate.of(2022, 5, 20), this.units.get(0), null, null);
		this.records.book(old, "NEW", LocalDate.of(2022, 5, 20), new BigDecimal("12345.67"));
		this.records.pay(old, LocalDate.of(2023, 2, 1), new BigDecimal("345.67"));
		this.records.reverse(this.records.pay(old, LocalDate.of(2023, 2, 2), new BigDecimal("1000.00")),
				LocalDate.of(2023, 2, 3));
		this.records.book(old, "WRITE_OFF", LocalDate.of(2023, 3, 1), new BigDecimal("-2000.00"));
		var fresh = this.records.item(file, "CIT", LocalDate.of(2023, 5, 31));
		this.records.assign(fresh, LocalDate.of(2023, 6, 1), this.units.get(0), null, null);
		this.records.book(fresh, "NEW", LocalDate.of(2023, 6, 1), new BigDecimal("80000.00"));
		this.records.book(fresh, "CORRECTION", LocalDate.of(2023, 6, 5), new BigDecimal("-500.00"));
		this.records.assign(fresh, LocalDate.of(2023, 6, 10), this.units.get(1), null, ArrearsCategory.SHELL);

		Ledger byCategory = this.ledger.of(new LedgerPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)),
				LedgerGrouping.CATEGORY, LedgerFilter.none(), ALL);
		Ledger ofFirst = this.ledger.of(new LedgerPeriod(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)),
				LedgerGrouping.UNIT, new LedgerFilter(this.units.get(0), null, null, null), ALL);

		assertThat(lines(byCategory))
			.isEqualTo(Map.of("CURRENT_YEAR", "[12345.67, 80000.00, -500.00, 0.00, 0.00, 0.00, 91845.67, 0.00]",
					"EARLIER_YEARS", "[0.00, 0.00, 0.00, 345.67, 2000.00, 12345.67, 0.00, 10000.00]", "SHELL",
					"[0.00, 0.00, 0.00, 0.00, 0.00, 79500.00, 0.00, 79500.00]"));
		assertThat(lines(ofFirst)).containsOnly(Map.entry(this.units.get(0).toString(),
				"[12345.67, 80000.00, -500.00, 345.67, 2000.00, 0.00, 79500.00, 10000.00]"));
		assertThat(byCategory.total().change()).isEqualByComparingTo("77154.33");
		assertThat(byCategory.total().changePercent()).isEqualByComparingTo("625.0");
	}

	@Test
	void ageCountsFromTheDayAfterItWasDue() {
		LocalDate day = LocalDate.of(2023, 6, 30);
		var file = this.records.file("东河酿酒有限公司", this.units.get(0));
		for (String due : List.of("2023-06-30", "2023-06-29", "2023-05-31", "2023-05-30", "2023-04-01", "2023-03-31",
				"2023-01-01", "2022-12-31", "2022-06-30", "2022-06-29", "2020-06-30", "2020-06-29")) {
			var item = this.records.item(file, "VAT", LocalDate.parse(due));
			this.records.assign(item, LocalDate.of(2020, 1, 1), this.units.get(0), null, null);
			this.records.book(item, "NEW", LocalDate.of(2020, 7, 1), BigDecimal.ONE);
		}

		AgeingTable table = this.ageing.of(day, LedgerGrouping.UNIT, LedgerFilter.none(), ALL);

		assertThat(table.lines()).hasSize(1);
		assertThat(Arrays.stream(AgeBand.values()).map((band) -> table.total().of(band).intValueExact()))
			.containsExactly(1, 2, 2, 2, 2, 2, 1);
		assertThat(table.share(AgeBand.OVER_3_YEARS)).isEqualByComparingTo("8.3");
	}

}
