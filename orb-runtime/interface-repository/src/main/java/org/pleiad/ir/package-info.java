/**
 * The Interface Repository (CORBA 3.3 part 1, chapter 14): what interfaces there are, told by ordinary ORB objects.
 *
 * <p>Start reading at {@link org.pleiad.ir.InterfaceRepository}.
 *
 * <pre>{@code
 * try (var repository = InterfaceRepository.start(orb, Path.of("grid.idl"))) {
 *     orb.run();
 * }
 * }</pre>
 */
package org.pleiad.ir;
