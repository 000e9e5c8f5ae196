/**
 * Says what is in a reference, for people and for programs that print.
 *
 * <p>Start reading at {@link org.pleiad.orb.ior.description.IorDescription}.
 *
 * <pre>{@code
 * Map<String, Object> description = IorDescription.of(Ior.parse(text));
 * System.out.println(description.get("type"));
 * }</pre>
 */
package org.pleiad.orb.ior.description;
