/**
 * The JNDI provider that the JDK lost: {@code javax.naming} over any CosNaming service, on any ORB that
 * {@code ORB.init} finds.
 *
 * <p>Start reading at {@link org.pleiad.jndi.NamingContextFactory}, then {@code CosContext}.
 *
 * <pre>{@code
 * env.put(Context.INITIAL_CONTEXT_FACTORY, "org.pleiad.jndi.NamingContextFactory");
 * env.put(Context.PROVIDER_URL, "iiop://localhost:2809");
 * Grid grid = GridHelper.narrow((org.omg.CORBA.Object) new InitialContext(env).lookup("grids/main"));
 * }</pre>
 */
package org.pleiad.jndi;
