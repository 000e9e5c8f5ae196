/**
 * A type of {@link org.omg.CORBA.Contained}. Start reading at {@link org.omg.CORBA.ContainedPackage.Description}.
 *
 * <pre>{@code
 * Description description = contained.describe();
 * DefinitionKind kind = description.kind;
 * }</pre>
 */
package org.omg.CORBA.ContainedPackage;
