/**
 * Types of {@link org.omg.CORBA.Container}. Start reading at {@link org.omg.CORBA.ContainerPackage.Description}.
 *
 * <pre>{@code
 * for (Description entry : container.describe_contents(DefinitionKind.dk_all, true, -1))
 *     print(entry.contained_object.name());
 * }</pre>
 */
package org.omg.CORBA.ContainerPackage;
