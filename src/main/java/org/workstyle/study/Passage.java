package org.workstyle.study;

/**
 * A piece of a reflection beside another one.
 *
 * @param text the piece
 * @param common whether the other reflection says the same
 */
public record Passage(String text, boolean common) {

}
