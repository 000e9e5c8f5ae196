/**
 * The semantic rules: what has a meaning and is forbidden all the same. One class per rule, each with a stable id.
 *
 * <p>Start reading at {@link org.pleiad.idl.validate.Rule}; {@link org.pleiad.idl.validate.Rules} lists them. To add one,
 * write the class, list it, and put a pair {@code x.idl} and {@code x.errors} into the tests' {@code rules} folder.
 *
 * <pre>{@code
 * Rules.check(specification, diagnostics);
 * }</pre>
 */
package org.pleiad.idl.validate;
