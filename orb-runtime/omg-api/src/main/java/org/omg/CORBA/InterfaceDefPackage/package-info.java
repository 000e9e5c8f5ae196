/**
 * A type of {@link org.omg.CORBA.InterfaceDef}. Start reading at {@link org.omg.CORBA.InterfaceDefPackage.FullInterfaceDescription}.
 *
 * <pre>{@code
 * FullInterfaceDescription description = interfaceDef.describe_interface();
 * print(description.operations.length);
 * }</pre>
 */
package org.omg.CORBA.InterfaceDefPackage;
