/**
 * Calls without generated code: interfaces known from IDL text, or from an interface repository, when the program runs.
 *
 * <p>Start reading at {@link org.pleiad.orb.idl.DynamicIdl}. The ORB has the contract only; the module
 * {@code pleiad-dynamic-client} carries it out.
 *
 * <pre>{@code
 * DynamicObject grid = orb.dynamic("interface Grid { long get(in short n, in short m); };").resolve(url);
 * Object value = grid.call("get", 1, 2);
 * }</pre>
 */
package org.pleiad.orb.idl;
