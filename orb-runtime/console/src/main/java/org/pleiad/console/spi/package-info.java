/**
 * What brings the console something to show.
 *
 * <p>Start reading at {@link org.pleiad.console.spi.ConsoleSource}; a source is given to the console with its settings:
 *
 * <pre>{@code
 * ConsoleConfig.builder(orb).source(new GroupsSource(domain)).build();
 * }</pre>
 */
package org.pleiad.console.spi;
