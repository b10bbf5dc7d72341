#!/usr/bin/env bash
# Walks through one interview over REST: register, log in, create, answer, results, score, complete,
# skill gaps. Needs curl and node; the API must be running.
#
#   scripts/walk-through.sh [http://localhost:8000] [file with one answer a line, as JSON strings]
set -euo pipefail
api="${1:-http://localhost:8000}"
answers="${2:-}"
name="walker$RANDOM$RANDOM"

field() { node -pe "JSON.parse(fs.readFileSync(0, 'utf8'))$1"; }
call() { # METHOD PATH [BODY]
  curl --silent --show-error --fail-with-body --request "$1" "$api$2" \
    --header 'Content-Type: application/json' --header "Authorization: Bearer ${token:-}" \
    ${3:+--data "$3"}
}

call POST /api/auth/register "{\"email\":\"$name@example.com\",\"username\":\"$name\",\"password\":\"MyPass123\",\"full_name\":\"Walk Through\"}" > /dev/null
token=$(call POST /api/auth/login "{\"email\":\"$name@example.com\",\"password\":\"MyPass123\"}" | field .access_token)
echo "registered and logged in as $name"

interview=$(call POST /api/interview/create '{"job_role":"Python Developer","difficulty":"intermediate","num_questions":3,"question_type":"technical"}')
id=$(field .interview_id <<< "$interview")
echo "interview $id"

for number in 0 1 2; do
  question=$(field ".questions[$number].id" <<< "$interview")
  echo
  echo "Q$((number + 1)): $(field ".questions[$number].question" <<< "$interview")"
  # Without a file of answers, each question is answered with its own key points.
  if [ -n "$answers" ]; then body="{\"user_answer\":$(sed -n "$((number + 1))p" "$answers")}"
  else body=$(field ".questions.slice($number)[0].expected_points.join('. ')" <<< "$interview" | node -e "process.stdout.write(JSON.stringify({user_answer:fs.readFileSync(0,'utf8').trim(),time_taken_seconds:90}))"); fi
  call POST "/api/interview/$id/answer/$question" "$body" | node -e "
    const r = JSON.parse(fs.readFileSync(0, 'utf8'));
    console.log('score', r.score, '-', r.feedback);"
done

echo
echo "results:    $(call GET "/api/interview/$id/results" | field '.responses.map((r) => r.score).join(", ")')"
echo "score:      $(call GET "/api/interview/$id/score" | field '.performance.label') $(call GET "/api/interview/$id/score?generate_summary=false" | field .overall_score)"
echo "completed:  $(call PATCH "/api/interview/$id/complete" | field .message)"
echo "skill gaps: $(call POST "/api/skill-gaps/analyze/$id" | field '.skill_gaps.map((g) => g.skill_category + " (" + g.severity + ")").join(", ") || "none"')"
