/**
 * The resolved, immutable model of an IDL specification: what the text means, with every name resolved, every constant
 * evaluated and every repository id computed. Validation rules and generators read it; nobody changes it.
 *
 * <p>Start reading at {@link org.pleiad.idl.model.Specification}, then {@link org.pleiad.idl.model.Definition} and
 * {@link org.pleiad.idl.model.IdlType}.
 *
 * <p>Cycles (a struct that holds a sequence of itself, an interface whose operation returns it) are no cycles of objects:
 * a type refers to a definition by {@link org.pleiad.idl.model.ScopedName}, and
 * {@link org.pleiad.idl.model.Specification#definition} looks it up.
 *
 * <pre>{@code
 * if (type instanceof NamedType named) {
 *     Definition definition = specification.definition(named.name());
 * }
 * }</pre>
 */
package org.pleiad.idl.model;
