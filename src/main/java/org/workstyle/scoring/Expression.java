package org.workstyle.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A formula over data elements: {@code + - * / ( )}, numbers, element codes, {@code min},
 * {@code max}, {@code abs}; {@code ytd(code)} is the year to date,
 * {@code last_year(code)} the same period a year ago, {@code elapsed()} the part of the
 * year that is over at the end of the quarter. Parsed by EvalEx, computed in exact
 * fractions.
 */
public final class Expression {

	private final String text;

	private final ASTNode tree;

	private final Set<ElementReference> references = new LinkedHashSet<>();

	private Expression(String text, ASTNode tree) {
		this.text = text;
		this.tree = tree;
		ExpressionSyntax.check(tree, this.references::add);
	}

	/**
	 * Reads an expression.
	 * @throws ExpressionException naming the position of what cannot be understood
	 */
	public static Expression parse(String text) {
		return new Expression(text, ExpressionSyntax.read(text));
	}

	/**
	 * Returns the elements it needs, and of which period each.
	 */
	public Set<ElementReference> references() {
		return Collections.unmodifiableSet(this.references);
	}

	/**
	 * Returns the codes of the elements it needs.
	 */
	public Set<String> codes() {
		return this.references.stream()
			.map(ElementReference::code)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Refuses codes that are no element.
	 * @throws ExpressionException naming the first one and its position
	 */
	public void refuseUnknown(Set<String> known) {
		refuseUnknown(this.tree, known);
	}

	/**
	 * Computes it. What needs a value that does not apply, or divides by zero, does not
	 * apply; what needs a value that was not reported is not reported.
	 * @param values the value of each element
	 * @param elapsed part of the year that is over
	 */
	public ElementValue evaluate(Function<ElementReference, ElementValue> values, BigFraction elapsed) {
		List<ElementValue> found = this.references.stream().map(values).toList();
		if (found.contains(ElementValue.NOT_APPLICABLE)) {
			return ElementValue.NOT_APPLICABLE;
		}
		if (found.contains(ElementValue.NOT_REPORTED)) {
			return ElementValue.NOT_REPORTED;
		}
		try {
			return ElementValue.of(compute(this.tree, values, elapsed));
		}
		catch (ArithmeticException ex) {
			return ElementValue.NOT_APPLICABLE;
		}
	}

	private BigFraction compute(ASTNode node, Function<ElementReference, ElementValue> values, BigFraction elapsed) {
		Token token = node.getToken();
		return switch (token.getType()) {
			case NUMBER_LITERAL -> Exact.of(new BigDecimal(token.getValue()));
			case VARIABLE_OR_CONSTANT -> values.apply(ExpressionSyntax.reference(node)).required();
			case PREFIX_OPERATOR -> {
				BigFraction operand = compute(node.getParameters().get(0), values, elapsed);
				yield token.getValue().equals("-") ? operand.negate() : operand;
			}
			case INFIX_OPERATOR ->
				operator(token.getValue()).apply(compute(node.getParameters().get(0), values, elapsed),
						compute(node.getParameters().get(1), values, elapsed));
			default -> function(node, values, elapsed);
		};
	}

	private BigFraction function(ASTNode node, Function<ElementReference, ElementValue> values, BigFraction elapsed) {
		String name = ExpressionSyntax.name(node);
		if (name.equals(ExpressionSyntax.ELAPSED)) {
			return elapsed;
		}
		if (ExpressionSyntax.isPeriod(name)) {
			return values.apply(ExpressionSyntax.reference(node)).required();
		}
		List<BigFraction> arguments = new ArrayList<>();
		node.getParameters().forEach((parameter) -> arguments.add(compute(parameter, values, elapsed)));
		return switch (name) {
			case "min" -> Collections.min(arguments, Exact::compare);
			case "max" -> Collections.max(arguments, Exact::compare);
			default -> (arguments.get(0).signum() < 0) ? arguments.get(0).negate() : arguments.get(0);
		};
	}

	private static BinaryOperator<BigFraction> operator(String symbol) {
		return switch (symbol) {
			case "+" -> BigFraction::add;
			case "-" -> BigFraction::subtract;
			case "*" -> BigFraction::multiply;
			default -> BigFraction::divide;
		};
	}

	private static void refuseUnknown(ASTNode node, Set<String> known) {
		Token token = node.getToken();
		if (token.getType() == Token.TokenType.VARIABLE_OR_CONSTANT && !known.contains(token.getValue())) {
			throw new ExpressionException("scoring.expression.unknown", token.getStartPosition(), token.getValue());
		}
		node.getParameters().forEach((parameter) -> refuseUnknown(parameter, known));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Expression expression && expression.text.equals(this.text);
	}

	@Override
	public int hashCode() {
		return this.text.hashCode();
	}

	@Override
	public String toString() {
		return this.text;
	}

}
