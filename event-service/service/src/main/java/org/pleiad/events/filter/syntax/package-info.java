/**
 * The text of constraints in the Extended TCL, and what it says: expressions, checked as far as that is possible without an
 * event.
 *
 * <p>Start reading at {@link org.pleiad.events.filter.syntax.ConstraintSyntax}.
 *
 * <pre>{@code
 * Expression expression = ConstraintSyntax.parse("$type_name == 'CommunicationsAlarm' and $priority > 3");
 * }</pre>
 */
package org.pleiad.events.filter.syntax;
