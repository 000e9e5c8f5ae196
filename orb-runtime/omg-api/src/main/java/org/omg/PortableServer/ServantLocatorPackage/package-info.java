/**
 * The cookie of servant locators. Start reading at {@link org.omg.PortableServer.ServantLocatorPackage.CookieHolder}.
 *
 * <pre>{@code
 * CookieHolder cookie = new CookieHolder();
 * Servant servant = locator.preinvoke(id, poa, "get", cookie);
 * }</pre>
 */
package org.omg.PortableServer.ServantLocatorPackage;
