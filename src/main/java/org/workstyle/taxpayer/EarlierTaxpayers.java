package org.workstyle.taxpayer;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over taxpayers of an earlier time with what became of them, through the same
 * rules as the pages do. What happened first to each is written down for all at once,
 * then what happened second, so that the periods are kept.
 */
@Component
public class EarlierTaxpayers {

	private final TaxpayerRepository taxpayers;

	private final EntityManager entities;

	EarlierTaxpayers(TaxpayerRepository taxpayers, EntityManager entities) {
		this.taxpayers = taxpayers;
		this.entities = entities;
	}

	/**
	 * Enters them.
	 * @return their identifiers, in the same order
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<TaxpayerId> enter(List<EarlierTaxpayer> earlier) {
		List<Taxpayer> entered = new ArrayList<>();
		int most = 0;
		for (EarlierTaxpayer each : earlier) {
			entered.add(this.taxpayers.save(new Taxpayer(each.facts(), each.unit(), each.officer())));
			most = Math.max(most, each.steps().size());
		}
		this.entities.flush();
		for (int step = 0; step < most; step++) {
			for (int index = 0; index < earlier.size(); index++) {
				if (step < earlier.get(index).steps().size()) {
					earlier.get(index).steps().get(step).happen(entered.get(index));
				}
			}
			this.entities.flush();
		}
		return entered.stream().map(Taxpayer::id).toList();
	}

}
