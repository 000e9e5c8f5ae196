/**
 * A type of {@link org.omg.CORBA.InterfaceAttrExtension}. Start reading at {@link org.omg.CORBA.InterfaceAttrExtensionPackage.ExtFullInterfaceDescription}.
 *
 * <pre>{@code
 * ExtFullInterfaceDescription description = extension.describe_ext_interface();
 * print(description.attributes.length);
 * }</pre>
 */
package org.omg.CORBA.InterfaceAttrExtensionPackage;
