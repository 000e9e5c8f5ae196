/**
 * What a caller has to know of interfaces: operations, attributes, types as TypeCodes.
 *
 * <p>Start reading at {@link org.pleiad.dynamic.shape.Shapes}.
 *
 * <pre>{@code
 * InterfaceShape grid = new ModelShapes(orb, specification).face("Tables::grid").orElseThrow();
 * OperationShape get = grid.operations().get("get");
 * }</pre>
 */
package org.pleiad.dynamic.shape;
