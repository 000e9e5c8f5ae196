/**
 * What interceptors see of a request's arguments. Start reading at {@link org.omg.Dynamic.Parameter}.
 *
 * <pre>{@code
 * for (Parameter argument : info.arguments())
 *     log(argument.mode + " " + argument.argument);
 * }</pre>
 */
package org.omg.Dynamic;
