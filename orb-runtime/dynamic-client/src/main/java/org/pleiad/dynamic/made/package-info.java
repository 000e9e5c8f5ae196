/**
 * Java classes made of IDL when the program runs, with Byte Buddy: for languages and tools that look at classes.
 *
 * <p>Start reading at {@link org.pleiad.dynamic.made.MadeClasses}; programs come by
 * {@link org.pleiad.orb.idl.DynamicIdl#type}.
 *
 * <pre>{@code
 * Class<?> grid = orb.dynamic(idl).type("Tables::grid");
 * Object stub = orb.dynamic(idl).resolve(url, grid);
 * }</pre>
 */
package org.pleiad.dynamic.made;
