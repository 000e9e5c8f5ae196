/**
 * Exceptions of {@link org.omg.PortableInterceptor.ORBInitInfo}. Start reading at {@link org.omg.PortableInterceptor.ORBInitInfoPackage.DuplicateName}.
 *
 * <pre>{@code
 * try { info.add_ior_interceptor(interceptor);
 * } catch (DuplicateName registeredTwice) { … }
 * }</pre>
 */
package org.omg.PortableInterceptor.ORBInitInfoPackage;
