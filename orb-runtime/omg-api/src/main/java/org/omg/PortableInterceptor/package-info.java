/**
 * Interceptors: they see requests and references on their way, and ORB initializers register them. Start reading at {@link org.omg.PortableInterceptor.ORBInitializer}.
 *
 * <pre>{@code
 * class Tracing extends org.omg.CORBA.LocalObject implements ORBInitializer { … }
 * properties.put("org.omg.PortableInterceptor.ORBInitializerClass." + Tracing.class.getName(), "");
 * }</pre>
 */
package org.omg.PortableInterceptor;
