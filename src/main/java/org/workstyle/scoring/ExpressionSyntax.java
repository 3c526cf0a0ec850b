package org.workstyle.scoring;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;

import org.workstyle.scoring.ElementReference.Period;

/**
 * What may stand in a formula over data elements, and what each part of it refers to.
 */
final class ExpressionSyntax {

	private static final Map<String, Period> PERIODS = Map.of("ytd", Period.YEAR_TO_DATE, "last_year",
			Period.LAST_YEAR);

	static final String ELAPSED = "elapsed";

	private static final Set<String> OPERATORS = Set.of("+", "-", "*", "/");

	private static final ExpressionConfiguration CONFIGURATION = configuration();

	private ExpressionSyntax() {
	}

	/**
	 * Reads a formula as a tree.
	 * @throws ExpressionException naming the position of what cannot be understood
	 */
	static ASTNode read(String text) {
		try {
			return new Expression(text, CONFIGURATION).getAbstractSyntaxTree();
		}
		catch (ParseException ex) {
			throw new ExpressionException("scoring.expression.syntax", ex.getStartPosition(), ex.getTokenString());
		}
	}

	/**
	 * Takes nothing that the parser knows beyond what an indicator may say.
	 * @param found takes each element that the tree refers to
	 */
	static void check(ASTNode node, Consumer<ElementReference> found) {
		Token token = node.getToken();
		switch (token.getType()) {
			case NUMBER_LITERAL -> refuseUnless(token.getValue().matches("\\d+(\\.\\d+)?"), token);
			case VARIABLE_OR_CONSTANT -> {
				refuseUnless(token.getValue().matches("[a-z][a-z0-9_]*"), token);
				found.accept(reference(node));
			}
			case PREFIX_OPERATOR, INFIX_OPERATOR -> refuseUnless(OPERATORS.contains(token.getValue()), token);
			case FUNCTION -> checkFunction(node, found);
			default -> refuseUnless(false, token);
		}
		if (!PERIODS.containsKey(name(node))) {
			node.getParameters().forEach((parameter) -> check(parameter, found));
		}
	}

	private static void checkFunction(ASTNode node, Consumer<ElementReference> found) {
		String name = name(node);
		if (PERIODS.containsKey(name)) {
			ASTNode argument = node.getParameters().get(0);
			refuseUnless(argument.getToken().getType() == Token.TokenType.VARIABLE_OR_CONSTANT, argument.getToken());
			found.accept(reference(node));
		}
	}

	private static void refuseUnless(boolean understood, Token token) {
		if (!understood) {
			throw new ExpressionException("scoring.expression.syntax", token.getStartPosition(), token.getValue());
		}
	}

	/**
	 * Returns the element that a node refers to, and of which period.
	 */
	static ElementReference reference(ASTNode node) {
		Period period = PERIODS.get(name(node));
		return (period != null) ? new ElementReference(node.getParameters().get(0).getToken().getValue(), period)
				: new ElementReference(node.getToken().getValue(), Period.QUARTER);
	}

	/**
	 * Returns the function a node calls; empty if it calls none.
	 */
	static String name(ASTNode node) {
		Token token = node.getToken();
		return (token.getType() == Token.TokenType.FUNCTION) ? token.getValue().toLowerCase(Locale.ROOT) : "";
	}

	/**
	 * Whether a function takes an element of another period.
	 */
	static boolean isPeriod(String function) {
		return PERIODS.containsKey(function);
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static ExpressionConfiguration configuration() {
		ExpressionConfiguration defaults = ExpressionConfiguration.defaultConfiguration();
		FunctionIfc one = defaults.getFunctionDictionary().getFunction("ABS");
		Map.Entry<String, FunctionIfc>[] functions = new Map.Entry[] { Map.entry("abs", one), Map.entry("ytd", one),
				Map.entry("last_year", one), Map.entry("min", defaults.getFunctionDictionary().getFunction("MIN")),
				Map.entry("max", defaults.getFunctionDictionary().getFunction("MAX")),
				Map.entry(ELAPSED, defaults.getFunctionDictionary().getFunction("RANDOM")) };
		return ExpressionConfiguration.builder()
			.functionDictionary(MapBasedFunctionDictionary.ofFunctions(functions))
			.defaultConstants(Map.of())
			.arraysAllowed(false)
			.structuresAllowed(false)
			.implicitMultiplicationAllowed(false)
			.singleQuoteStringLiteralsAllowed(false)
			.build();
	}

}
