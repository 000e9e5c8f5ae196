/**
 * Types of {@link org.omg.PortableServer.POAManagerFactory}. Start reading at {@link org.omg.PortableServer.POAManagerFactoryPackage.ManagerAlreadyExists}.
 *
 * <pre>{@code
 * try { factory.create_POAManager("fast", new Policy[0]);
 * } catch (ManagerAlreadyExists exists) { … }
 * }</pre>
 */
package org.omg.PortableServer.POAManagerFactoryPackage;
