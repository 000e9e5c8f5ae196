/**
 * What a compiler would make of a small IDL file, by hand, for the tests of the ORB alone.
 *
 * <p>Start reading at {@link org.pleiad.orb.echo.Echo}.
 */
package org.pleiad.orb.echo;
