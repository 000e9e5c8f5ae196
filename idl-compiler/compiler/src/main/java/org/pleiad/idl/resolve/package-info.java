/**
 * From elements to the model: scopes and inheritance, names, repository ids, constant values.
 *
 * <p>What keeps a piece of text from having a meaning (an unknown name, a constant out of range) is reported here; what
 * has a meaning but is forbidden is a rule of {@link org.pleiad.idl.validate}.
 *
 * <p>Start reading at {@link org.pleiad.idl.resolve.Resolver}, then {@link org.pleiad.idl.resolve.DefinitionResolver}.
 *
 * <pre>{@code
 * Specification specification = Resolver.resolve(elements, source, diagnostics);
 * }</pre>
 */
package org.pleiad.idl.resolve;
