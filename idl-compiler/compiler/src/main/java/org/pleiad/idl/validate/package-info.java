/**
 * The semantic rules: what has a meaning and is forbidden all the same. One class per rule, each with a stable id.
 *
 * <p>Start reading at {@link org.pleiad.idl.validate.Rule}; {@link org.pleiad.idl.validate.Rules} lists them. To add one,
 * write the class with its {@code @IdlRule}, list it, and give it a folder in the tests' {@code rules}: {@code
 * accepted.idl} and {@code refused.idl}.
 *
 * <pre>{@code
 * Rules.check(specification, diagnostics);
 * }</pre>
 */
package org.pleiad.idl.validate;
