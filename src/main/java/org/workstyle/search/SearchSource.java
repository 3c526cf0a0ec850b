package org.workstyle.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.workstyle.shared.Actor;

/**
 * What a module lets people search. Implemented by a bean of the module, which asks the
 * same rule of who may see what as its lists, in at most two statements; sources of one
 * module ask together.
 */
public interface SearchSource {

	/**
	 * Returns the message key that heads its hits.
	 */
	String label();

	/**
	 * Returns where its hits stand; smaller is nearer the top.
	 */
	int order();

	/**
	 * Returns the first hits that the actor may open.
	 * @param text what was typed, stripped and not empty
	 * @param limit the most that may be returned
	 * @param actor who asks
	 */
	List<SearchHit> find(String text, int limit, Actor actor);

	/**
	 * Returns the address of the module's list filtered by the text, if it has one.
	 */
	@Nullable String all(String text);

}
