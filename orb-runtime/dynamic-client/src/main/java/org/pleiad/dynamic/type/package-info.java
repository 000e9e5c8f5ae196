/**
 * From the compiler's model, or from text, to TypeCodes.
 *
 * <p>Start reading at {@link org.pleiad.dynamic.type.ModelTypes}.
 *
 * <pre>{@code
 * TypeCode cell = new ModelTypes(orb, specification).of(specification.definition(name));
 * TypeCode list = TypeText.parse("sequence<long>", orb, name -> Optional.empty());
 * }</pre>
 */
package org.pleiad.dynamic.type;
