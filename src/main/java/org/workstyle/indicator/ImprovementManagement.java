package org.workstyle.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.workstyle.account.DataScope;
import org.workstyle.account.DataScopes;
import org.workstyle.shared.Actor;
import org.workstyle.shared.EditConflictException;
import org.workstyle.shared.NotFoundException;

/**
 * Keeps what units do about indicators. Units see their own and the models; those who
 * work for a unit record its own.
 */
@Service
@Transactional
public class ImprovementManagement {

	private final ImprovementRepository improvements;

	private final DataScopes scopes;

	private final Clock clock;

	ImprovementManagement(ImprovementRepository improvements, DataScopes scopes, Clock clock) {
		this.improvements = improvements;
		this.scopes = scopes;
		this.clock = clock;
	}

	/**
	 * Returns what the person sees, the latest due first.
	 */
	@Transactional(readOnly = true)
	public List<Improvement> visible(Actor actor) {
		DataScope scope = this.scopes.of(actor);
		return this.improvements.findAll().stream().filter((each) -> isVisible(each, scope)).toList();
	}

	/**
	 * Returns one that the person sees.
	 */
	@Transactional(readOnly = true)
	public Improvement get(ImprovementId id, Actor actor) {
		DataScope scope = this.scopes.of(actor);
		return this.improvements.findById(id)
			.filter((each) -> isVisible(each, scope))
			.orElseThrow(() -> new NotFoundException("improvement", id));
	}

	/**
	 * Records what a unit means to do.
	 */
	public ImprovementId record(ImprovementFacts facts, Actor actor) {
		if (!this.scopes.of(actor).edits(facts.unit())) {
			throw new AccessDeniedException("Not this person's unit");
		}
		return this.improvements.save(new Improvement(facts)).id();
	}

	/**
	 * Notes that it was done and what the value did afterwards.
	 * @param version the version that was seen
	 */
	public void complete(ImprovementId id, long version, LocalDate day, String effect, Actor actor) {
		Improvement improvement = get(id, actor);
		if (!this.scopes.of(actor).edits(improvement.facts().unit())) {
			throw new AccessDeniedException("Not this person's unit");
		}
		refuseStale(improvement, version);
		improvement.complete(day, effect, LocalDate.now(this.clock));
	}

	/**
	 * Marks it as a model for other units, or takes the mark back.
	 * @param version the version that was seen
	 */
	public void mark(ImprovementId id, long version, boolean model, Actor actor) {
		Improvement improvement = get(id, actor);
		refuseStale(improvement, version);
		improvement.mark(model);
	}

	private static void refuseStale(Improvement improvement, long version) {
		if (improvement.version() != version) {
			throw new EditConflictException("improvement", improvement.id());
		}
	}

	private static boolean isVisible(Improvement improvement, DataScope scope) {
		return scope.sees(improvement.facts().unit())
				|| (improvement.isModel() && (scope.self() != null || scope.everything()));
	}

}
