import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;
import org.postgresql.PGConnection;

import org.workstyle.scoring.Bands;
import org.workstyle.scoring.BulkReading;
import org.workstyle.scoring.BulkScoring;
import org.workstyle.scoring.Direction;
import org.workstyle.scoring.Expression;
import org.workstyle.scoring.Improvement;
import org.workstyle.scoring.IndicatorRule;
import org.workstyle.scoring.IndicatorScoring;
import org.workstyle.scoring.Limits;
import org.workstyle.scoring.Linear;
import org.workstyle.scoring.Measurement;
import org.workstyle.scoring.ElementValue;
import org.workstyle.scoring.PassFail;
import org.workstyle.scoring.PerUnit;
import org.workstyle.scoring.Rank;
import org.workstyle.scoring.ScoringRule;
import org.workstyle.scoring.ZeroDenominator;

/**
 * The bulk scoring of a country's quarter beside one SQL aggregate over the same rows.
 */
class ScoringBench {

	private static final int UNITS = 20;

	private static final int INDICATORS = 40;

	private static final int ROUNDS = 5;

	/** One SQL aggregate: what every unit comes to. */
	private static final String AGGREGATE = """
			select bureau, unit, count(*), sum(numerator), sum(denominator) from reading group by bureau, unit""";

	private static final String READINGS = """
			select bureau, indicator, numerator, denominator, base_numerator, base_denominator from reading
			order by bureau, indicator, unit""";

	private final Connection connection;

	private final int bureaux;

	private final List<IndicatorRule> rules = rules();

	private final List<BulkScoring> bulk = this.rules.stream().map(BulkScoring::new).toList();

	/** Most that was left of the heap after a collection. */
	private final AtomicLong kept = new AtomicLong();

	ScoringBench(Connection connection, int bureaux) {
		this.connection = connection;
		this.bureaux = bureaux;
		ManagementFactory.getGarbageCollectorMXBeans()
			.forEach((bean) -> ((NotificationEmitter) bean).addNotificationListener(
					(notice, handback) -> collected((CompositeData) notice.getUserData()), null, null));
	}

	private void collected(CompositeData data) {
		long left = GarbageCollectionNotificationInfo.from(data)
			.getGcInfo()
			.getMemoryUsageAfterGc()
			.entrySet()
			.stream()
			.filter((pool) -> !pool.getKey().matches("(CodeHeap|Metaspace|Compressed|CodeCache).*"))
			.mapToLong((pool) -> pool.getValue().getUsed())
			.sum();
		this.kept.accumulateAndGet(left, Math::max);
	}

	public static void main(String[] arguments) throws Exception {
		try (Connection connection = DriverManager.getConnection(arguments[0])) {
			new ScoringBench(connection, Integer.parseInt(arguments[1])).run();
		}
	}

	private void run() throws Exception {
		fill();
		compare();
		double aggregate = Double.MAX_VALUE;
		double scoring = Double.MAX_VALUE;
		for (int round = 1; round <= ROUNDS; round++) {
			double first = aggregate();
			double second = score();
			System.out.printf("round %d: aggregate %.2f s, scoring %.2f s, ratio %.2f%n", round, first, second,
					second / first);
			aggregate = Math.min(aggregate, first);
			scoring = Math.min(scoring, second);
		}
		System.out.printf("%,d readings; fastest: aggregate %.2f s, scoring %.2f s, ratio %.2f (target: at most 5)%n",
				(long) this.bureaux * UNITS * INDICATORS, aggregate, scoring, scoring / aggregate);
		System.out.printf("heap kept after a collection at most %d kB; groups left to fractions: %d%n", this.kept.get() >> 10,
				this.bulk.stream().mapToLong(BulkScoring::leftToFractions).sum());
	}

	private void fill() throws Exception {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("drop table if exists reading");
			statement.execute("""
					create table reading (bureau int not null, unit int not null, indicator int not null,
					numerator numeric not null, denominator numeric not null, base_numerator numeric not null,
					base_denominator numeric not null, primary key (bureau, indicator, unit))""");
		}
		Random random = new Random(1);
		for (int bureau = 0; bureau < this.bureaux; bureau++) {
			StringBuilder rows = new StringBuilder();
			for (int indicator = 0; indicator < INDICATORS; indicator++) {
				for (int unit = 0; unit < UNITS; unit++) {
					rows.append(bureau).append('\t').append(unit).append('\t').append(indicator);
					ratio(random, rows);
					ratio(random, rows);
					rows.append('\n');
				}
			}
			this.connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy reading from stdin",
						new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.US_ASCII)));
		}
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("vacuum analyze reading");
		}
	}

	private static void ratio(Random random, StringBuilder rows) {
		long denominator = (random.nextInt(100) == 0) ? 0 : 1000 + random.nextInt(900000);
		long numerator = denominator * (800 + random.nextInt(201)) / 1000;
		rows.append('\t').append(BigDecimal.valueOf(numerator, 2)).append('\t').append(BigDecimal.valueOf(denominator, 2));
	}

	private double aggregate() throws SQLException {
		long start = System.nanoTime();
		this.connection.setAutoCommit(false);
		try (Statement statement = this.connection.createStatement()) {
			statement.setFetchSize(2000);
			try (ResultSet rows = statement.executeQuery(AGGREGATE)) {
				int count = 0;
				while (rows.next()) {
					count++;
				}
				if (count != this.bureaux * UNITS) {
					throw new IllegalStateException("Aggregated units: " + count);
				}
			}
		}
		this.connection.rollback();
		return seconds(start);
	}

	private double score() throws SQLException {
		long start = System.nanoTime();
		long[] units = new long[2];
		read((rule, readings) -> {
			for (int cents : this.bulk.get(rule).score(readings)) {
				units[0] += Math.max(cents, 0);
				units[1]++;
			}
		});
		if (units[1] != (long) this.bureaux * UNITS * INDICATORS) {
			throw new IllegalStateException("Scored readings: " + units[1]);
		}
		return seconds(start);
	}

	/**
	 * Scores everything once both ways before anything is measured.
	 */
	private void compare() throws SQLException {
		long start = System.nanoTime();
		read((rule, readings) -> {
			List<Measurement> measurements = readings.stream().map(ScoringBench::measurement).toList();
			int[] found = this.bulk.get(rule).score(readings);
			int[] expected = new IndicatorScoring(this.rules.get(rule)).score(measurements)
				.stream()
				.mapToInt((score) -> (score.score() != null) ? score.score().movePointRight(2).intValueExact()
						: BulkScoring.LEFT_OUT)
				.toArray();
			if (!java.util.Arrays.equals(found, expected)) {
				throw new IllegalStateException("Scores differ: " + readings);
			}
		});
		System.out.printf("all scores are the same both ways (%.1f s)%n", seconds(start));
	}

	private void read(Group group) throws SQLException {
		this.connection.setAutoCommit(false);
		try (Statement statement = this.connection.createStatement()) {
			statement.setFetchSize(2000);
			try (ResultSet rows = statement.executeQuery(READINGS)) {
				List<BulkReading> readings = new ArrayList<>(UNITS);
				while (rows.next()) {
					readings.add(new BulkReading(ElementValue.State.REPORTED, rows.getBigDecimal(3),
							rows.getBigDecimal(4), rows.getBigDecimal(5), rows.getBigDecimal(6), false));
					if (readings.size() == UNITS) {
						group.score(rows.getInt(2), readings);
						readings.clear();
					}
				}
			}
		}
		this.connection.rollback();
	}

	private static Measurement measurement(BulkReading reading) {
		return new Measurement("", ElementValue.of(reading.numerator()), ElementValue.of(reading.denominator()),
				ElementValue.of(reading.baseNumerator()), ElementValue.of(reading.baseDenominator()), false);
	}

	/**
	 * The mix of rules of the starter set: 28 LINEAR, 4 PER_UNIT, 4 BANDS, and the rest.
	 */
	private static List<IndicatorRule> rules() {
		Limits limits = new Limits(Direction.HIGHER, new BigDecimal("99"), new BigDecimal("95"), new BigDecimal("85"));
		Limits gains = new Limits(Direction.HIGHER, new BigDecimal("5"), BigDecimal.ZERO, new BigDecimal("-5"));
		BigDecimal hundred = new BigDecimal("100");
		List<IndicatorRule> rules = new ArrayList<>();
		for (int indicator = 0; indicator < INDICATORS; indicator++) {
			ScoringRule by = switch (indicator) {
				case 0, 1, 2, 3 -> new PerUnit(new BigDecimal("0.2"), BigDecimal.ONE);
				case 4, 5, 6, 7 -> new Bands(List.of(new Bands.Band(limits.target(), hundred),
						new Bands.Band(limits.warning(), new BigDecimal("80")),
						new Bands.Band(limits.floor(), new BigDecimal("50"))));
				case 8 -> new PassFail();
				case 9 -> new Rank(List.of(new Rank.Segment(new BigDecimal("30"), hundred),
						new Rank.Segment(new BigDecimal("50"), new BigDecimal("80")),
						new Rank.Segment(new BigDecimal("20"), new BigDecimal("60"))));
				case 10, 11 -> new Improvement(hundred, limits.target(), limits.floor());
				default -> new Linear();
			};
			rules.add(new IndicatorRule("I" + indicator, "C1", Expression.parse("n"), Expression.parse("d"), hundred, 2,
					(by instanceof Improvement) ? gains : limits, by, new BigDecimal("2.50"),
					ZeroDenominator.NOT_APPLICABLE));
		}
		return rules;
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	private interface Group {

		void score(int rule, List<BulkReading> readings);

	}

}
