/**
 * Basic types of the time service. Start reading at {@link org.omg.TimeBase.UtcT}.
 *
 * <pre>{@code
 * UtcT now = new UtcT(time, 0, (short) 0, (short) 0);
 * IntervalT span = new IntervalT(earliest, latest);
 * }</pre>
 */
package org.omg.TimeBase;
