/**
 * Calls any object by its IDL, read when the program runs.
 *
 * <p>Start reading at {@link org.pleiad.dynamic.DynamicObjects}; programs use {@link org.pleiad.orb.Pleiad#dynamic}.
 *
 * <pre>{@code
 * DynamicObject grid = orb.dynamic(Files.readString(Path.of("grid.idl"))).resolve("corbaloc::localhost:2810/grid");
 * Object value = grid.call("get", 1, 2);
 * }</pre>
 */
package org.pleiad.dynamic;
