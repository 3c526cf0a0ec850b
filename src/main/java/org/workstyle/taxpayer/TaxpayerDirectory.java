package org.workstyle.taxpayer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.shared.NotFoundException;

/**
 * Looks up taxpayers for all modules. What a reader asks for is looked up within the
 * reader's scope; what a module's own record names is not.
 */
@Component
@Transactional(readOnly = true)
public class TaxpayerDirectory {

	private final JdbcClient jdbc;

	TaxpayerDirectory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the taxpayer that a record names.
	 */
	public TaxpayerSummary summary(TaxpayerId id) {
		return Optional.ofNullable(summaries(List.of(id)).get(id))
			.orElseThrow(() -> new NotFoundException("taxpayer", id));
	}

	/**
	 * Returns the taxpayers that records name.
	 */
	public Map<TaxpayerId, TaxpayerSummary> summaries(Collection<TaxpayerId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(TaxpayerRows.SELECT + "where t.id = any(:ids)")
			.param("ids", ids.stream().map(TaxpayerId::value).toArray(UUID[]::new))
			.query(TaxpayerRows::map)
			.list()
			.stream()
			.collect(Collectors.toMap(TaxpayerSummary::id, Function.identity()));
	}

	/**
	 * Returns a taxpayer.
	 * @throws NotFoundException if there is none, or it is beyond the scope
	 */
	public TaxpayerSummary get(TaxpayerId id, DataScope scope) {
		return TaxpayerRows
			.bind(this.jdbc.sql(TaxpayerRows.SELECT + "where t.id = :id and " + TaxpayerRows.within(scope)), scope)
			.param("id", id.value())
			.query(TaxpayerRows::map)
			.optional()
			.orElseThrow(() -> new NotFoundException("taxpayer", id));
	}

	/**
	 * Returns the taxpayer with the code, if it is within the scope.
	 */
	public Optional<TaxpayerSummary> byCreditCode(CreditCode code, DataScope scope) {
		return TaxpayerRows
			.bind(this.jdbc.sql(TaxpayerRows.SELECT + "where t.credit_code = :code and " + TaxpayerRows.within(scope)),
					scope)
			.param("code", code.value())
			.query(TaxpayerRows::map)
			.optional();
	}

	/**
	 * Returns taxpayers within the scope whose name, pinyin initials or code contain the
	 * text, by code; at most {@code limit} of them.
	 */
	public List<TaxpayerSummary> search(String text, int limit, DataScope scope) {
		String found = TaxpayerRows.SELECT + "where " + TaxpayerText.condition(text) + " and "
				+ TaxpayerRows.within(scope) + " order by t.credit_code limit :limit";
		return TaxpayerRows.bind(this.jdbc.sql(found).params(TaxpayerText.parameters(text)), scope)
			.param("limit", limit)
			.query(TaxpayerRows::map)
			.list();
	}

}
