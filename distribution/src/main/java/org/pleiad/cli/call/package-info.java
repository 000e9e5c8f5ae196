/**
 * {@code pleiad call}: any operation of any object, from the command line.
 *
 * <p>Start reading at {@link org.pleiad.cli.call.CallVerb}.
 *
 * <pre>{@code
 * pleiad call --idl grid.idl grid.ior get 1 2
 * pleiad call corbaname::localhost#grid --list
 * }</pre>
 */
package org.pleiad.cli.call;
