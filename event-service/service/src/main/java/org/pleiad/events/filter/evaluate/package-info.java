/**
 * Constraints as they are evaluated: compiled once to a tree of conditions and operands that hold no state.
 *
 * <p>Start reading at {@link org.pleiad.events.filter.evaluate.ConstraintCompiler}.
 *
 * <pre>{@code
 * Condition condition = new ConstraintCompiler(Clock.systemUTC()).compile(ConstraintSyntax.parse(text));
 * boolean passes = condition.test(Subject.of(event)) == Outcome.TRUE;
 * }</pre>
 */
package org.pleiad.events.filter.evaluate;
